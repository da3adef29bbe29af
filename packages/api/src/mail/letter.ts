import type { Mail } from './send-mail.ts'

/** What a letter says, before it is set in plain text and in HTML. */
export type Letter = {
  readonly to: string
  readonly subject: string
  /** Paragraphs; no markup. */
  readonly says: readonly string[]
  /** A code to type, on a line of its own. */
  readonly code?: string
  /** Where to go, and what for: 'Choose a new password'. */
  readonly link?: { readonly label: string; readonly url: string }
  /** What to do when it was somebody else. */
  readonly otherwise: string
}

/** Sets a letter in both forms, which say the same. */
export const letter = ({ to, subject, says, code, link, otherwise }: Letter): Mail => ({
  to,
  subject,
  text: `${[
    ...says,
    ...(code === undefined ? [] : [`Your code: ${code}`]),
    ...(link === undefined ? [] : [`${link.label}: ${link.url}`]),
    otherwise,
  ].join('\n\n')}\n`,
  html: page(
    escape(subject),
    [
      ...says.map(paragraph),
      ...(code === undefined ? [] : [`<p style="${codeStyle}">${escape(code)}</p>`]),
      ...(link === undefined
        ? []
        : [`<p><a style="${linkStyle}" href="${escape(link.url)}">${escape(link.label)}</a></p>`]),
      `<p style="${quietStyle}">${escape(otherwise)}</p>`,
    ].join('\n'),
  ),
})

const paragraph = (text: string): string => `<p>${escape(text)}</p>`

const codeStyle = 'font-size:28px;letter-spacing:4px;font-weight:600;margin:24px 0'
const linkStyle =
  'display:inline-block;padding:10px 18px;border-radius:6px;background:#1d4ed8;color:#ffffff;text-decoration:none'
const quietStyle = 'color:#57606a;font-size:14px'
const bodyStyle =
  'margin:0;padding:24px;font-family:system-ui,-apple-system,Segoe UI,sans-serif;font-size:16px;line-height:1.5;color:#1f2328;background:#ffffff'

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="${bodyStyle}">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>
`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
