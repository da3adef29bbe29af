import type { Translate } from '#web/messages/translate.ts'

/** How somebody is called; whoever deleted their account has no name any more. */
export const personName = (name: string | null, t: Translate): string => name ?? t('members.former')
