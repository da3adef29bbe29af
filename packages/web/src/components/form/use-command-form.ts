import { type DefaultValues, type FieldPath, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { useMessages } from '#web/messages/use-messages.tsx'
import { commandResolver } from './command-resolver.ts'

export type CommandFormOptions<Values extends FieldValues, Command> = {
  /** The schema of the command, the same one the server reads it with. */
  readonly schema: z.ZodMiniType<Command>
  /** What the fields say, as a command; before the schema has looked at it. */
  readonly toCommand: (values: Values) => unknown
  /** Which field shows what is wrong at a path of the command; the last part of the path by default. */
  readonly fieldOf?: (path: string, message: string, values: Values) => FieldPath<Values>
  readonly defaultValues: DefaultValues<Values>
  readonly onSubmit: (command: Command) => void
}

/** A form that sends a command: it is checked with the command's own schema, and each problem is said at its field. */
export const useCommandForm = <Values extends FieldValues, Command>(
  options: CommandFormOptions<Values, Command>,
): UseFormReturn<Values> & { submit: () => void } => {
  const t = useMessages()
  const { schema, toCommand, defaultValues, onSubmit } = options
  const form = useForm<Values>({ defaultValues, resolver: commandResolver(options, t) })
  return { ...form, submit: () => void form.handleSubmit((values) => onSubmit(schema.parse(toCommand(values))))() }
}
