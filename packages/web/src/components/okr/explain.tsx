import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from '#web/components/ui/popover.tsx'
import { VisuallyHidden } from '#web/components/ui/visually-hidden.tsx'
import { bindClasses } from '#web/lib/bind-classes.ts'
import { useMessages } from '#web/messages/use-messages.tsx'
import styles from './explain.module.css'

const cx = bindClasses(styles)

export type Explanation = {
  /** The number's name: "Progress of PAY-3.1". */
  readonly name: string
  /** The rule's id in packages/domain/SPEC.md, and the rule in one sentence. */
  readonly rule: string
  readonly sentence: string
  readonly inputs: readonly { readonly label: string; readonly value: string }[]
  /** When it was worked out, as the reader's clock says it. */
  readonly at: string
}

export type ExplainProps = {
  explanation: Explanation
  /** As wide as its place, for a bar. */
  isWide?: boolean
  children: ReactNode
}

/** Any number, and why it is what it is: the rule, what went in, and when. */
export const Explain = ({ explanation, isWide = false, children }: ExplainProps) => {
  const t = useMessages()
  const { name, rule, sentence, inputs, at } = explanation
  return (
    <DialogTrigger>
      <Button className={cx('number', isWide && 'wide')}>
        {children}
        <span className={cx('mark')} aria-hidden="true">
          ?
        </span>
        <VisuallyHidden>{t('okr.explain.why', { name })}</VisuallyHidden>
      </Button>
      <Popover>
        <div className={cx('why')}>
          <p className={cx('title')}>{name}</p>
          <p>{sentence}</p>
          <dl className={cx('inputs')}>
            {inputs.map((input) => (
              <div key={input.label} className={cx('input')}>
                <dt>{input.label}</dt>
                <dd>{input.value}</dd>
              </div>
            ))}
          </dl>
          <p className={cx('foot')}>
            {t('okr.explain.rule', { rule })} · {t('okr.explain.at', { when: at })}
          </p>
        </div>
      </Popover>
    </DialogTrigger>
  )
}
