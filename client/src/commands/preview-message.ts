// Preview Message: what the recipient gets, as it will look, with a button that copies it with its formatting. VS Code lets
// extensions put nothing but text on the clipboard; a page of our own may put HTML there, once somebody presses a button.
import { type Disposable, env, l10n, ViewColumn, type WebviewPanel, window } from 'vscode'
import type { Message } from '../../../server/src/protocol.ts'
import type { Server } from '../server.ts'
import { activeDraft } from './active-draft.ts'
import { errorsOpen } from './errors-open.ts'
import { register } from './register.ts'

export function registerPreviewMessage(server: Server): Disposable {
  let panel: WebviewPanel | undefined
  const command = register('outreach.previewMessage', async () => {
    const message = await server.ask('outreach/message', { uri: activeDraft().uri.toString() })
    panel ??= created(() => {
      panel = undefined
    })
    panel.webview.html = pageFor(message)
    panel.reveal(ViewColumn.Beside)
  })
  return {
    dispose() {
      command.dispose()
      panel?.dispose()
    },
  }
}

function created(gone: () => void): WebviewPanel {
  const options = { enableScripts: true, localResourceRoots: [] }
  const panel = window.createWebviewPanel('outreach.message', l10n.t('Message'), ViewColumn.Beside, options)
  panel.onDidDispose(gone)
  return panel
}

/** Nothing is fetched: no picture of a message tells its sender that somebody looked. */
function pageFor({ to, subject, text, html, errors }: Message): string {
  const nonce = crypto.randomUUID()
  return `<!doctype html>
<html lang="${env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
  <style nonce="${nonce}">
    body { max-width: 42em; line-height: 1.5 }
    button { padding: 0.4em 1em; border: 1px solid var(--vscode-contrastBorder, transparent); cursor: pointer;
      font: inherit; color: var(--vscode-button-foreground); background: var(--vscode-button-background) }
    button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px }
    dt { float: left; margin-right: 0.5em } dd { margin: 0 }
    main { border-top: 1px solid var(--vscode-widget-border, currentColor); margin-top: 1em; overflow-wrap: anywhere }
  </style>
</head>
<body>
  <p><button id="copy" autofocus>${escaped(l10n.t('Copy with Formatting'))}</button>
    <span id="said" role="status"></span></p>
  ${errors === 0 ? '' : `<p>${escaped(errorsOpen(errors))}</p>`}
  <dl>${row(l10n.t('To:'), to.join(', '))}${row(l10n.t('Subject:'), subject)}</dl>
  <main lang="en">${html}</main>
  <script nonce="${nonce}">
    const button = document.getElementById('copy')
    const [html, text, copied, refused] = ${inScript([html, text, l10n.t('Copied'), l10n.t('The clipboard refused it.')])}
    const part = (content, type) => new Blob([content], { type })
    button.addEventListener('click', () =>
      navigator.clipboard
        .write([new ClipboardItem({ 'text/html': part(html, 'text/html'), 'text/plain': part(text, 'text/plain') })])
        .then(() => copied, () => refused)
        .then((word) => { document.getElementById('said').textContent = word }))
    button.focus()
  </script>
</body>
</html>`
}

const row = (name: string, value: string): string =>
  value === '' ? '' : `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** No text can end the script it stands in. */
const inScript = (texts: readonly string[]): string => JSON.stringify(texts).replaceAll('<', '\\u003c')
