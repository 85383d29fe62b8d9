// A fault in one answer must not take the server down or stay unseen: it is logged with the question's name.
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type { Trouble } from '../core/check.ts'
import type { Say } from '../core/say.ts'

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Result | Promise<Result>

export interface Barrier {
  /** A request fails with an error that says so; one that nobody waits for any more is not worked on. */
  request<Params, Result>(
    name: string,
    handler: Handler<Params, Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result>
  notification<Params>(name: string, handler: (params: Params) => unknown): (params: Params) => Promise<void>
  /** A fault that was caught where it happened. */
  report(name: string, error: unknown): void
  /** A fault that may come with every keystroke: said once. */
  again(name: string, error: unknown): void
  /** A rule that threw while the others spoke. */
  rule(trouble: Trouble): void
  /** Work that nobody awaits. */
  background(name: string, work: Promise<unknown>): void
}

export function barrierFor({ console }: Pick<Connection, 'console'>, say: Say): Barrier {
  const told = new Set<string>()
  const report = (name: string, error: unknown): void =>
    console.error(
      `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )

  function again(name: string, error: unknown): void {
    const fault = `${name}: ${String(error)}`
    if (!told.has(fault)) report(name, error)
    told.add(fault)
  }

  const notification =
    <Params>(name: string, handler: (params: Params) => unknown) =>
    async (params: Params): Promise<void> => {
      try {
        await handler(params)
      } catch (error) {
        report(name, error)
      }
    }

  return {
    report,
    request: (name, handler) => async (params, token) => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
      try {
        return await handler(params, token)
      } catch (error) {
        if (error instanceof ResponseError)
          throw new ResponseError(error.code, say(error.message), error.data)
        report(name, error)
        throw new ResponseError(ErrorCodes.InternalError, say(`${name} failed; the server's log says why.`))
      }
    },
    notification,
    again,
    rule: ({ rule, error }) => again(`The rule ${rule}`, error),
    background: (name, work) => void notification(name, () => work)(undefined),
  }
}
