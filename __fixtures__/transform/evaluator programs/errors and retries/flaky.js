export const flaky = { attempts: 0, waits: 0, url: import.meta.url };
