const lineTerminators = String.raw`\n\r\u2028\u2029`;
const lineComment = String.raw`//[^${lineTerminators}]*(?![^${lineTerminators}])`;
const blockComment = String.raw`/\*(?:[^*]|\*(?!/))*\*/`;

/**
 * The source of a regular expression for what may stand between two tokens: white space, line
 * terminators and comments. No text matches it in two ways, for each comment ends in one place only,
 * so that it cannot run away.
 */
export const gap: string = String.raw`(?:\s|${blockComment}|${lineComment})*`;
