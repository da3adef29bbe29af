import type { Language } from './language.ts'
import type { Mail } from './send-mail.ts'

/** The sentences of a letter. */
export type Words = {
  readonly subject: string
  /** Paragraphs; no markup. */
  readonly says: readonly string[]
  /** What its link leads to: 'Choose a new password'. */
  readonly label?: string
  /** What to do when it was somebody else. */
  readonly otherwise: string
}

/** What a letter says, before it is set in plain text and in HTML. */
export type Letter = Words & {
  readonly to: string
  readonly language: Language
  /** To type; with the line that says what it is, for plain text. */
  readonly code?: { readonly code: string; readonly line: string }
  /** Where the link leads; only with its label. */
  readonly url?: string
}

/** Sets a letter in both forms, which say the same. */
export const letter = ({ to, language, subject, says, code, label, url, otherwise }: Letter): Mail => ({
  to,
  subject,
  text: `${[
    ...says,
    ...(code === undefined ? [] : [code.line]),
    ...(label === undefined ? [] : [`${label}: ${url}`]),
    otherwise,
  ].join('\n\n')}\n`,
  html: page(
    language,
    escape(subject),
    [
      ...says.map(paragraph),
      ...(code === undefined ? [] : [`<p style="${codeStyle}">${escape(code.code)}</p>`]),
      ...(label === undefined
        ? []
        : [`<p><a style="${linkStyle}" href="${escape(url ?? '')}">${escape(label)}</a></p>`]),
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

const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
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
