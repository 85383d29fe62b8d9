// What keeps a command from running, told to whoever started it in one line.

/** The message is the line; anything else that is thrown is a bug and shows where it came from. */
export class Failure extends Error {}
