import type { enRules } from './en-rules.ts'

export const svRules = {
  'rules.empty': 'Fyll i det här.',
  'rules.tooLong': 'Det här är för långt: använd högst {max} tecken.',
  'rules.tooSmall': 'Det minsta möjliga värdet är {min}.',
  'rules.tooBig': 'Det största möjliga värdet är {max}.',
  'rules.wrong': 'Det här har fel form. Titta på exemplet vid fältet.',
  'rules.field.not_text': 'Här finns tecken som inte kan sparas. Skriv det igen utan dem.',
  'rules.field.not_a_day': 'Den dagen finns inte i kalendern. Skriv dag, månad och år.',
  'rules.field.slug': 'Använd 2 till 40 små bokstäver, siffror och enkla bindestreck.',
  'rules.field.prefix': 'Använd två till fem stora bokstäver; BL är upptaget av {beliefs}.',
  'rules.measure.target_missing': 'Ange vilket värde ni siktar på.',
  'rules.measure.baseline_missing': 'Ange var ni börjar, eller när ni kommer att veta det.',
  'rules.measure.wrong_direction': 'Målvärdet ligger på fel sida om utgångsvärdet. Ändra ett av dem, eller riktningen.',
  'rules.measure.bounds_missing': 'Ange båda gränserna.',
  'rules.measure.bounds_reversed': 'Den undre gränsen ligger över den övre. Byt plats på dem.',
  'rules.link.kind_and_target': 'Bara {objectives} från {anotherSquad} kan delas, och de kan bara delas.',
  'rules.link.to_itself': '{AObjective} kan inte peka på sig självt.',
  'rules.link.own_objective': 'Det här är ert eget. Välj något från {anotherSquad}.',
  'rules.check_in.milestone_evidence': 'Ange var man ser att det är klart.',
} as const satisfies Record<keyof typeof enRules, string>
