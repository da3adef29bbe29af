import { svAccounts } from './sv-accounts.ts'
import { svAlignment } from './sv-alignment.ts'
import { svAsks } from './sv-asks.ts'
import { svAudit } from './sv-audit.ts'
import { svAuth } from './sv-auth.ts'
import { svBeliefs } from './sv-beliefs.ts'
import { svBets } from './sv-bets.ts'
import { svBrief } from './sv-brief.ts'
import { svCompare } from './sv-compare.ts'
import { svBoards } from './sv-boards.ts'
import { svCharts } from './sv-charts.ts'
import { svCheckIns } from './sv-check-ins.ts'
import { svConstraints } from './sv-constraints.ts'
import { svErrors } from './sv-errors.ts'
import { svGoals } from './sv-goals.ts'
import { svComments } from './sv-comments.ts'
import { svFields } from './sv-fields.ts'
import { svHistory } from './sv-history.ts'
import { svEvidence } from './sv-evidence.ts'
import { svHome } from './sv-home.ts'
import { svImports } from './sv-imports.ts'
import { svKeyResults } from './sv-key-results.ts'
import { svLessons } from './sv-lessons.ts'
import { svLinks } from './sv-links.ts'
import { svMembers } from './sv-members.ts'
import { svObjectives } from './sv-objectives.ts'
import { svOkr } from './sv-okr.ts'
import { svOrgs } from './sv-orgs.ts'
import { svReadings } from './sv-readings.ts'
import { svRhythm } from './sv-rhythm.ts'
import { svRules } from './sv-rules.ts'
import { svSamples } from './sv-samples.ts'
import { svSearch } from './sv-search.ts'
import { svShell } from './sv-shell.ts'
import { svShortcuts } from './sv-shortcuts.ts'
import { svSquads } from './sv-squads.ts'
import { svSteps } from './sv-steps.ts'
import { svTemplates } from './sv-templates.ts'
import { svUi } from './sv-ui.ts'
import { svUnits } from './sv-units.ts'
import { svWhy } from './sv-why.ts'

import type { Messages } from './catalogue.ts'

/** Every sentence of the interface, in Swedish: the same keys in the same files. */
export const sv = {
  ...svAccounts,
  ...svAlignment,
  ...svAsks,
  ...svAudit,
  ...svAuth,
  ...svBeliefs,
  ...svBets,
  ...svBoards,
  ...svBrief,
  ...svCompare,
  ...svCharts,
  ...svCheckIns,
  ...svConstraints,
  ...svErrors,
  ...svGoals,
  ...svComments,
  ...svFields,
  ...svHistory,
  ...svEvidence,
  ...svHome,
  ...svImports,
  ...svKeyResults,
  ...svLessons,
  ...svLinks,
  ...svMembers,
  ...svObjectives,
  ...svOkr,
  ...svOrgs,
  ...svReadings,
  ...svRhythm,
  ...svRules,
  ...svSamples,
  ...svSearch,
  ...svShell,
  ...svShortcuts,
  ...svSquads,
  ...svSteps,
  ...svTemplates,
  ...svUi,
  ...svUnits,
  ...svWhy,
} satisfies Messages
