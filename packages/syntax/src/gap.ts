const lineTerminators = String.raw`\n\r\u2028\u2029`;
const lineComment = String.raw`//[^${lineTerminators}]*(?![^${lineTerminators}])`;
const blockComment = String.raw`/\*(?:[^*]|\*(?!/))*\*/`;

/**
 * The source of a regular expression for what may stand between two tokens: white space, line
 * terminators and comments, each of which ends in one place only. For short texts: a long gap can be
 * more than the stack of the engine's matcher takes.
 */
export const gap: string = String.raw`(?:\s|${blockComment}|${lineComment})*`;

/** The source of a regular expression for an identifier without escapes. */
export const name: string = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*`;
