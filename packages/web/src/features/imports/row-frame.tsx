import { type ReactNode, useEffect, useRef } from 'react'
import { Group } from 'react-aria-components/Group'
import { Button } from '#web/components/ui/button.tsx'
import { Checkbox } from '#web/components/ui/checkbox.tsx'
import { Inline, Stack } from '#web/components/ui/stack.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { usePreviewTools } from './preview-tools.ts'
import styles from './row-frame.module.css'

const cx = bindClasses(styles)

export type RowFrameProps = {
  id: string
  level: 'tribe' | 'squad' | 'objective' | 'keyResult'
  /** Of the source, counted from 1. */
  lines: readonly number[]
  /** What the box and the button are called. */
  name: string
  isSkipped: boolean
  isKept: boolean
  isChanged: boolean
  isOpen: boolean
  /** What is wrong, in a line, while the fields are hidden. */
  problem: string | undefined
  /** The row as it is read. */
  children: ReactNode
  /** The row as it is changed. */
  fields: ReactNode
}

/** What every row has: its box, its lines, its words, and the button that turns them into fields. */
export const RowFrame = ({
  id,
  level,
  lines,
  name,
  isSkipped,
  isKept,
  isChanged,
  isOpen,
  problem,
  children,
  fields,
}: RowFrameProps) => {
  const t = useMessages()
  const tools = usePreviewTools()
  const box = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    box.current?.querySelector<HTMLElement>(isOpen ? 'input[type=text], textarea, button' : 'button')?.focus()
  }, [isOpen])
  return (
    <div className={cx('row', level, !isKept && 'out')} data-row={id}>
      <span className={cx('box')}>
        <Checkbox
          aria-label={t('imports.keep', { title: name })}
          isSelected={!isSkipped}
          isDisabled={!isKept && !isSkipped}
          onChange={(isSelected) => tools.skip(id, !isSelected)}
        />
      </span>
      <span className={cx('line')} title={lineWords(lines, t)}>
        {lines[0] ?? ''}
      </span>
      <div ref={box} className={cx('main')}>
        {isOpen ? (
          <Group
            aria-label={name}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) tools.setOpen(id, false)
            }}
          >
            <form
              className={cx('fields')}
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                tools.setOpen(id, false)
              }}
            >
              <Stack>
                {fields}
                <Inline>
                  <Button type="submit" size="small">
                    {t('imports.done')}
                  </Button>
                  {isChanged && (
                    <Button size="small" look="quiet" onPress={() => tools.reset(id)}>
                      {t('imports.reset')}
                    </Button>
                  )}
                </Inline>
              </Stack>
            </form>
          </Group>
        ) : (
          <div className={cx('words')}>
            <div className={cx('text')}>
              {children}
              {problem !== undefined && <p className={cx('problem')}>{problem}</p>}
            </div>
            {isChanged && <span className={cx('mark')}>{t('imports.changed')}</span>}
            <Button
              size="small"
              look="quiet"
              aria-label={t('imports.changeRow', { title: name })}
              onPress={() => tools.setOpen(id, true)}
            >
              {t('imports.change')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

const lineWords = (lines: readonly number[], t: ReturnType<typeof useMessages>): string =>
  lines.length === 1 ? t('imports.line', { line: lines[0] ?? 0 }) : t('imports.lines', { lines: lines.join(', ') })
