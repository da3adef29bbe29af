import type { enAlignment } from './en-alignment.ts'

export const svAlignment = {
  'alignment.title': 'Samband',
  'alignment.lead':
    'Från varje {belief} till {theBets} som vilar på den, och till {theObjectives} som {squads} har kopplat till dem. Bara {theSquad} drar sina egna linjer.',
  'alignment.tree': 'Sambandsträd',
  'alignment.cycle': '{Cycle}',
  'alignment.cycle.running': 'Pågår nu',
  'alignment.filter': 'Sök i trädet',
  'alignment.filter.placeholder': 'En nyckel, en rubrik, {aSquad}',
  'alignment.filter.none': 'Inget här heter ”{query}”.',
  'alignment.expandAll': 'Öppna alla',
  'alignment.collapseAll': 'Stäng alla',
  'alignment.group.no_belief': '{Bets} utan {belief}',
  'alignment.group.direct_to_goal': 'Direkt till {aGoal}',
  'alignment.group.shared': 'Delas med {anotherSquad}',
  'alignment.group.independent': 'Fristående av eget val',
  'alignment.group.not_linked': 'Utan koppling',
  'alignment.also': 'även {keys}',
  'alignment.supports': 'stöder {keys}',
  'alignment.sharesWith': 'delas med {keys}',
  'alignment.aims': 'siktar mot {title}',
  'alignment.count.objectives': '{count, plural, =0 {{noSquad} ännu} one {# {objective}} other {# {objectives}}}',
  'alignment.count.bets': '{count, plural, =0 {{noBet} ännu} one {# {bet}} other {# {bets}}}',
  'alignment.rankAt': '{unit} {rank}',
  'alignment.challenged': 'utmanad',
  'alignment.empty.title': 'Inget att koppla ihop ännu',
  'alignment.empty.text':
    'Här syns hur {beliefs}, {bets} och {objectives} hänger ihop. Ledare skriver {beliefs} och {bets}; varje {squad} skriver sina {objectives} och säger med en mening vilken {bet} de hjälper.',
  'alignment.empty.action': 'Visa {theBets}',
} as const satisfies Record<keyof typeof enAlignment, string>
