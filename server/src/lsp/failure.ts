// What cannot be done is one sentence for the writer, and no fault of the server.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'

export const failure = (message: string): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, message)
