// Takes the writer to a place in a draft: the command behind fixes that only the writer's own words can make.
import type { Command, Connection, Range } from 'vscode-languageserver'

export const SHOW = 'outreach.show'

export interface Place {
  readonly uri: string
  readonly range: Range
}

export const showCommand = (title: string, { uri, range }: Place): Command => ({
  title,
  command: SHOW,
  arguments: [uri, range],
})

/** Whether the editor could show it. */
export async function show(connection: Connection, uri: string, selection: Range): Promise<boolean> {
  const answer = await connection.window.showDocument({ uri, selection, takeFocus: true })
  return answer?.success === true
}
