import { enAccounts } from './en-accounts.ts'
import { enAlignment } from './en-alignment.ts'
import { enAsks } from './en-asks.ts'
import { enAudit } from './en-audit.ts'
import { enAuth } from './en-auth.ts'
import { enBeliefs } from './en-beliefs.ts'
import { enBets } from './en-bets.ts'
import { enBrief } from './en-brief.ts'
import { enCompare } from './en-compare.ts'
import { enBoards } from './en-boards.ts'
import { enCharts } from './en-charts.ts'
import { enCheckIns } from './en-check-ins.ts'
import { enConstraints } from './en-constraints.ts'
import { enErrors } from './en-errors.ts'
import { enGoals } from './en-goals.ts'
import { enComments } from './en-comments.ts'
import { enFields } from './en-fields.ts'
import { enHistory } from './en-history.ts'
import { enEvidence } from './en-evidence.ts'
import { enHome } from './en-home.ts'
import { enImports } from './en-imports.ts'
import { enKeyResults } from './en-key-results.ts'
import { enLessons } from './en-lessons.ts'
import { enLinks } from './en-links.ts'
import { enMembers } from './en-members.ts'
import { enObjectives } from './en-objectives.ts'
import { enOkr } from './en-okr.ts'
import { enOrgs } from './en-orgs.ts'
import { enReadings } from './en-readings.ts'
import { enRhythm } from './en-rhythm.ts'
import { enRules } from './en-rules.ts'
import { enSamples } from './en-samples.ts'
import { enSearch } from './en-search.ts'
import { enShell } from './en-shell.ts'
import { enShortcuts } from './en-shortcuts.ts'
import { enSquads } from './en-squads.ts'
import { enSteps } from './en-steps.ts'
import { enTemplates } from './en-templates.ts'
import { enUi } from './en-ui.ts'
import { enUnits } from './en-units.ts'
import { enWhy } from './en-why.ts'

/** Every sentence of the interface, in English. One file per feature; a key names its feature first. */
export const en = {
  ...enAccounts,
  ...enAlignment,
  ...enAsks,
  ...enAudit,
  ...enAuth,
  ...enBeliefs,
  ...enBets,
  ...enBoards,
  ...enBrief,
  ...enCompare,
  ...enCharts,
  ...enCheckIns,
  ...enConstraints,
  ...enErrors,
  ...enGoals,
  ...enComments,
  ...enFields,
  ...enHistory,
  ...enEvidence,
  ...enHome,
  ...enImports,
  ...enKeyResults,
  ...enLessons,
  ...enLinks,
  ...enMembers,
  ...enObjectives,
  ...enOkr,
  ...enOrgs,
  ...enReadings,
  ...enRhythm,
  ...enRules,
  ...enSamples,
  ...enSearch,
  ...enShell,
  ...enShortcuts,
  ...enSquads,
  ...enSteps,
  ...enTemplates,
  ...enUi,
  ...enUnits,
  ...enWhy,
} as const

export type MessageKey = keyof typeof en
