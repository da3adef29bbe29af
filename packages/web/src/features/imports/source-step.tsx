import { type ImportRefusal, linesOf } from '@polyrhythm/domain/imports/limits'
import { useState } from 'react'
import { hrefTo } from '#web/app/paths.ts'
import { Button } from '#web/components/ui/button.tsx'
import { DropZone } from '#web/components/ui/drop-zone.tsx'
import { FormSummary } from '#web/components/ui/form-summary.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Inline, Stack } from '#web/components/ui/stack.tsx'
import { TextArea } from '#web/components/ui/text-area.tsx'
import { TextLink } from '#web/components/ui/text-link.tsx'
import { useOrg } from '#web/lib/org-context.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { type FileRefusal, readFile } from './read-file.ts'
import { noChoices } from './choices.ts'
import { refusalSentence } from './refusal-sentence.ts'
import type { ImportDraft } from './use-import-draft.ts'

/** Where the text comes from: pasted, or one file. What is far too large never gets into the page. */
export const SourceStep = ({ draft, refusal }: { draft: ImportDraft; refusal: ImportRefusal | null }) => {
  const t = useMessages()
  const org = useOrg()
  const [refused, setRefused] = useState<FileRefusal | null>(null)
  const { text, choices } = draft
  const shown = refused ?? refusal
  const handleText = (next: string) => {
    setRefused(null)
    draft.setText(next)
  }
  const handleFile = async (file: File) => {
    const content = await readFile(file)
    setRefused(content.ok ? null : content.refusal)
    if (!content.ok) return
    const { text: said, reading, hasPoints } = content.value
    const { sheet } = noChoices('')
    draft.setText(said, {
      isRead: true,
      reading,
      label: file.name.slice(0, 200),
      sheet: { ...sheet, mark: hasPoints ? '.' : null },
    })
  }
  return (
    <Stack>
      {!org.can.createUnit && (
        <Notice
          title={t('imports.mayNotCreate')}
          actions={<TextLink href={hrefTo('squads', { org: org.slug })}>{t('imports.seeSquads')}</TextLink>}
        >
          <p>
            {t('imports.mayNotCreateText')}{' '}
            {org.me.squads.length === 0
              ? t('imports.mayNotCreateNone')
              : t('imports.mayNotCreateMine', { names: org.me.squads.map(({ name }) => name).join(', ') })}
          </p>
        </Notice>
      )}
      {shown !== null && (
        <FormSummary
          message={t('imports.refused')}
          problems={[{ field: 'text', message: refusalSentence(shown, t) }]}
        />
      )}
      <TextArea
        label={t('imports.text')}
        description={t('imports.textHelp')}
        placeholder={t('imports.textExample')}
        rows={14}
        value={text}
        onChange={handleText}
        onPaste={(event) => {
          // What can never be read is kept out of the page, which would be slow with it.
          const pasted = linesOf(event.clipboardData?.getData('text/plain') ?? '')
          if (pasted.ok || pasted.refusal.code === 'import.empty') return
          event.preventDefault()
          setRefused(pasted.refusal)
        }}
      />
      <Inline gap="normal">
        <Button look="primary" onPress={() => draft.setChoices({ ...choices, isRead: true })}>
          {t('imports.read')}
        </Button>
        {text !== '' && (
          <Button look="quiet" onPress={() => handleText('')}>
            {t('imports.clear')}
          </Button>
        )}
      </Inline>
      <DropZone
        label={t('imports.file')}
        hint={t('imports.fileHelp')}
        accept={['.csv', '.tsv', '.xlsx', '.md', '.markdown', '.txt', 'text/csv', 'text/markdown', 'text/plain']}
        onFile={(file) => void handleFile(file)}
      />
    </Stack>
  )
}
