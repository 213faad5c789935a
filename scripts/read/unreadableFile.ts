/** Why a file cannot be read as a table: what it is instead, or that it holds more than a table would. */
export type UnreadableCode = 'not-a-workbook' | 'old-excel' | 'encrypted' | 'too-large';

/** Thrown by readers of files that are not what they seem; the code tells what to ask of the one who sent it. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableFile';
    this.code = code;
  }
}
