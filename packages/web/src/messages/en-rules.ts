/** What is wrong with a field. A rule of the domain has the sentence of its own name. */
export const enRules = {
  'rules.empty': 'Fill this in.',
  'rules.tooLong': 'This is too long: use at most {max} characters.',
  'rules.tooSmall': 'The smallest possible value is {min}.',
  'rules.tooBig': 'The largest possible value is {max}.',
  'rules.wrong': 'This is not in the right form. Look at the example beside the field.',
  'rules.field.not_text': 'This contains characters that cannot be stored. Type it again without them.',
  'rules.field.not_a_day': 'This is not a day of the calendar. Write day, month and year.',
  'rules.field.slug': 'Use 2 to 40 small letters, digits and single hyphens.',
  'rules.field.prefix': 'Use two to five capital letters; BL belongs to {beliefs}.',
  'rules.measure.target_missing': 'Say which value you aim at.',
  'rules.measure.baseline_missing': 'Say where you start, or by when you will know it.',
  'rules.measure.wrong_direction':
    'The target lies on the wrong side of the baseline. Change one of them, or the direction.',
  'rules.measure.bounds_missing': 'Give both bounds.',
  'rules.measure.bounds_reversed': 'The lower bound is above the upper one. Swap them.',
  'rules.link.kind_and_target': 'Only another {squad}’s {objective} can be shared, and it can only be shared.',
  'rules.link.to_itself': 'An {objective} cannot point at itself.',
  'rules.link.own_objective': 'This {objective} is your own. Choose one of another {squad}.',
  'rules.check_in.milestone_evidence': 'Say where one can see that it is done.',
} as const
