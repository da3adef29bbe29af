import { FileText } from 'lucide-react'
import { DropZone as AriaDropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Text } from 'react-aria-components/Text'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { Button } from './button.tsx'
import styles from './drop-zone.module.css'

const cx = bindClasses(styles)

export type DropZoneProps = {
  label: string
  /** Which files, how large. */
  hint?: string
  /** Media types or endings for the file chooser: `text/markdown`, `.md`. */
  accept?: readonly string[]
  onFile: (file: File) => void
}

/** A place for one file: dropped, or chosen with the button inside. */
export const DropZone = ({ label, hint, accept = [], onFile }: DropZoneProps) => {
  const t = useMessages()
  return (
    <AriaDropZone
      aria-label={label}
      className={cx('zone')}
      onDrop={async ({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        if (dropped !== undefined) onFile(await dropped.getFile())
      }}
    >
      <FileText size={20} aria-hidden="true" className={cx('icon')} />
      <Text slot="label" className={cx('label')}>
        {label}
      </Text>
      {hint !== undefined && <span className={cx('hint')}>{hint}</span>}
      <FileTrigger
        acceptedFileTypes={[...accept]}
        onSelect={(files) => {
          const file = files?.item(0)
          if (file !== null && file !== undefined) onFile(file)
        }}
      >
        <Button size="small">{t('ui.chooseFile')}</Button>
      </FileTrigger>
    </AriaDropZone>
  )
}
