// Files by address, in memory: enough of a file system for an editor to open, list, read and write them.
const { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } = require('vscode')

exports.activate = ({ subscriptions }) => {
  const files = new Map()
  const changed = new EventEmitter()
  const given = workspace.getConfiguration('virtual').get('files') ?? {}
  for (const [path, text] of Object.entries(given)) files.set(`/${path}`, new TextEncoder().encode(text))

  const below = ({ path }) =>
    [...files.keys()].flatMap((file) =>
      file.startsWith(`${path.replace(/\/$/, '')}/`) ? [file.slice(path.replace(/\/$/, '').length + 1)] : [],
    )

  const bytesOf = (uri) => {
    const bytes = files.get(uri.path)
    if (bytes === undefined) throw FileSystemError.FileNotFound(uri)
    return bytes
  }

  const slow = workspace.getConfiguration('virtual').get('slow') ?? {}
  const readFile = async (uri) => {
    await new Promise((resolve) => setTimeout(resolve, slow[uri.path.slice(1)] ?? 0))
    return bytesOf(uri)
  }

  const statOf = (uri) => {
    const isFolder = !files.has(uri.path) && below(uri).length > 0
    return {
      type: isFolder ? FileType.Directory : FileType.File,
      size: isFolder ? 0 : bytesOf(uri).length,
      ctime: 0,
      mtime: 0,
    }
  }

  subscriptions.push(
    changed,
    workspace.registerFileSystemProvider('virtual', {
      onDidChangeFile: changed.event,
      watch: () => new Disposable(() => undefined),
      stat: statOf,
      readFile,
      readDirectory: (uri) =>
        [...new Set(below(uri).map((path) => path.split('/')[0]))].map((name) => [
          name,
          statOf(Uri.joinPath(uri, name)).type,
        ]),
      writeFile: (uri, bytes) => files.set(uri.path, bytes),
      createDirectory: () => undefined,
      delete: (uri) => files.delete(uri.path),
      rename: (from, to) => {
        files.set(to.path, bytesOf(from))
        files.delete(from.path)
      },
    }),
  )
}
