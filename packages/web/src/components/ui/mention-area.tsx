import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { mentionAt, peopleMeant } from '#web/lib/mention-at.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import { FieldHelp, FieldLabel, type FieldText, fieldClass, inputClass } from './field.tsx'
import styles from './mention-area.module.css'

const cx = bindClasses(styles)

type Person = { readonly id: string; readonly name: string; readonly title?: string }

export type MentionAreaProps = FieldText & {
  value: string
  onChange: (text: string) => void
  /** Who can be named; empty while they load. */
  people: readonly Person[]
  /** Somebody was chosen from the list: their name stands in the text now. */
  onMention: (person: Person) => void
  /** Ctrl+Enter or ⌘Enter. */
  onSend: () => void
  rows?: number
}

/** Several lines in which people are named: after an @ those whose names fit are offered under the text, by keys or by pressing. */
export const MentionArea = ({ label, description, error, isLabelHidden = false, ...given }: MentionAreaProps) => {
  const { value, onChange, people, onMention, onSend, rows = 3 } = given
  const t = useMessages()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const mention = caret === null ? null : mentionAt(value, caret)
  const meant = mention === null ? [] : peopleMeant(mention.query, people)
  const active = meant[Math.min(at, meant.length - 1)]

  const choose = (person: Person) => {
    if (mention === null || caret === null) return
    const next = mention.from + person.name.length + 2
    onChange(`${value.slice(0, mention.from)}@${person.name} ${value.slice(caret)}`)
    onMention(person)
    setCaret(null)
    // Once the new text stands there.
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(next, next)
    })
  }

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSend()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const isChosen = event.key === 'Enter' || event.key === 'Tab'
    if (active === undefined || (step === undefined && !isChosen && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (step !== undefined) setAt((Math.min(at, meant.length - 1) + step + meant.length) % meant.length)
    else if (isChosen) choose(active)
    else setCaret(null)
  }

  return (
    <AriaTextField
      isInvalid={error !== undefined}
      validationBehavior="aria"
      value={value}
      onChange={(text) => {
        onChange(text)
        setCaret(area.current?.selectionStart ?? null)
        setAt(0)
      }}
      className={fieldClass()}
    >
      <FieldLabel {...{ label, isLabelHidden }} />
      <AriaTextArea
        ref={area}
        className={inputClass()}
        rows={rows}
        aria-autocomplete="list"
        {...(active === undefined
          ? {}
          : { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-${active.id}` })}
        onKeyDown={handleKeyDown}
        onBlur={() => setCaret(null)}
      />
      {active !== undefined && (
        // No tag of HTML is a list that a text points into.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
        <ul id={`${id}-list`} role="listbox" aria-label={t('comments.peopleLabel')} className={cx('people')}>
          {meant.map((person) => (
            <li
              key={person.id}
              id={`${id}-${person.id}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
              role="option"
              aria-selected={person.id === active.id}
              className={cx('person')}
              // Before the text loses the focus.
              onPointerDown={(event) => {
                event.preventDefault()
                choose(person)
              }}
            >
              <span>{person.name}</span>
              {person.title !== undefined && person.title !== '' && <span className={cx('title')}>{person.title}</span>}
            </li>
          ))}
        </ul>
      )}
      <output className={cx('heard')}>
        {mention !== null && mention.query !== '' && t('comments.people', { count: meant.length })}
      </output>
      <FieldHelp {...{ description, error }} />
    </AriaTextField>
  )
}
