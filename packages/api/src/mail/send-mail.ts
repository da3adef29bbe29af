/** A letter, in plain text and in HTML. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string }

/** Hands a letter over for delivery. @throws when it could not be handed over */
export type SendMail = (mail: Mail) => Promise<void>
