import * as z from 'zod/mini'

export const hideStepsInput = z.strictObject({ isHidden: z.boolean() })
export type HideSteps = z.infer<typeof hideStepsInput>
