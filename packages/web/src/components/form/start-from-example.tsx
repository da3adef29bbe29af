import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import {
  type FieldValues,
  type Path,
  type PathValue,
  useFormState,
  type UseFormReturn,
  useWatch,
} from 'react-hook-form'
import { MenuTrigger } from 'react-aria-components/Menu'
import { Button } from '#web/components/ui/button.tsx'
import { Menu, MenuItem } from '#web/components/ui/menu.tsx'
import { Notice } from '#web/components/ui/notice.tsx'
import { Inline } from '#web/components/ui/stack.tsx'
import { useMessages } from '#web/messages/use-messages.tsx'
import { isWritten } from './is-written.ts'
import { bindClasses } from '#web/lib/bind-classes.ts'
import styles from './start-from-example.module.css'

const cx = bindClasses(styles)

export type StartFromExampleProps<Values extends FieldValues, Id extends string> = {
  form: UseFormReturn<Values>
  examples: readonly { readonly id: Id; readonly title: string }[]
  /** What an example fills in; the other fields stay. */
  valuesOf: (id: Id) => Partial<Values>
}

/** Fills a form from an example, which is then the person's own text. What was written already goes only when they say so. */
export const StartFromExample = <Values extends FieldValues, Id extends string>({
  form,
  examples,
  valuesOf,
}: StartFromExampleProps<Values, Id>) => {
  const t = useMessages()
  const [asked, setAsked] = useState<Id | null>(null)
  const [isFilled, setIsFilled] = useState(false)
  const now = useWatch({ control: form.control })
  const { defaultValues } = useFormState({ control: form.control })
  const fill = (id: Id): void => {
    for (const [name, value] of Object.entries(valuesOf(id)))
      form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true })
    form.clearErrors()
    setAsked(null)
    setIsFilled(true)
  }
  const handleChoice = (id: Id): void =>
    isWritten(Object.keys(valuesOf(id)), now, defaultValues ?? {}) ? setAsked(id) : fill(id)
  return (
    <>
      <Inline>
        <MenuTrigger>
          <Button size="small" icon={<BookOpen aria-hidden="true" />}>
            {t('templates.start')}
          </Button>
          <Menu aria-label={t('templates.start')}>
            {examples.map(({ id, title }) => (
              <MenuItem key={id} id={id} onAction={() => handleChoice(id)}>
                {title}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
        <output className={cx('filled')}>{isFilled && asked === null && t('templates.filled')}</output>
      </Inline>
      {asked !== null && (
        <div role="alert">
          <Notice
            title={t('templates.replace')}
            actions={
              <>
                <Button size="small" onPress={() => setAsked(null)}>
                  {t('templates.replaceNo')}
                </Button>
                <Button size="small" onPress={() => fill(asked)}>
                  {t('templates.replaceYes')}
                </Button>
              </>
            }
          />
        </div>
      )}
    </>
  )
}
