const lineTerminators = String.raw`\n\r\u2028\u2029`;

/**
 * The source of a regular expression for what may stand between two tokens: white space, line
 * terminators and comments. No text matches it in two ways, so that it cannot run away.
 */
export const gap: string = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|//[^${lineTerminators}]*)*`;
