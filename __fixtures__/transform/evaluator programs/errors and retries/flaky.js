export const flaky = { attempts: 0, url: import.meta.url };
