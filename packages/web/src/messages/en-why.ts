export const enWhy = {
  'why.about': 'What is this: {word}?',
  'why.example': 'For example',
  'why.mistake': 'Easily done',
  'why.source': 'Read on:',
  'why.newTab': 'in a new tab',
  'why.hide': 'Hide explanations',
  'why.show': 'Show explanations',
  'why.hidden': 'Explanations are hidden. Your account menu shows them again.',
  'why.belief': '{Belief}',
  'why.belief.what':
    'Something you hold to be true about the years ahead, strong enough to steer by. It is open: facts may speak for it and against it.',
  'why.belief.example':
    'We believe people will choose the service that a colleague recommends over the one that advertises more.',
  'why.belief.mistake': 'Writing down a plan. “Launch in Norway” is something you do; {aBelief} is why it would work.',
  'why.data': 'Data',
  'why.data.what':
    'Something that was observed: a number or a remark, with where it comes from and when. It says nothing yet about what it means.',
  'why.data.example': '41 of 60 people who cancelled in May never finished setting up.',
  'why.data.mistake': 'Leaving out how many were asked and when. After a year nobody can tell whether it still holds.',
  'why.insight': 'Insight',
  'why.insight.what':
    'What the data means, in your reading. Others may read the same numbers differently, so it stands apart from them.',
  'why.insight.example': 'People do not leave because of the price; they never got started.',
  'why.insight.mistake': 'Repeating the number in other words. An insight says why.',
  'why.bet': '{Bet}',
  'why.bet.what':
    'Something larger you try because of what you believe, ranked against everything else. You may lose it, and you say beforehand how you would notice.',
  'why.bet.example': 'Set up every new customer in one call. We stop if fewer than half finish after two months.',
  'why.bet.mistake': 'Ranking two things first. If all are first, the {squads} decide by whoever asks loudest.',
  'why.goal': '{NorthStar} and {goals}',
  'why.goal.what':
    'What {aOrganisation} wants to have reached, in a number that stands for value to the people it serves. The {northStar} is the one the others lean on.',
  'why.goal.example': 'Customers who plan with us every week: from 800 to 2,000 by the end of next year.',
  'why.goal.mistake': 'Choosing what grows by itself. Sign-ups since the beginning can only go up.',
  'why.objective': '{Objective}',
  'why.objective.what':
    'What one {squad} wants to have changed by the end of the {cycle}, in one line that people remember. The {squad} writes it and nobody hands it down.',
  'why.objective.example': 'New customers are at home in their first week.',
  'why.objective.mistake':
    'Listing the work. If it is done when something ships, ask what is better for whom afterwards.',
  'why.keyResult': '{KeyResult}',
  'why.keyResult.what':
    'How you will see that the {objective} is reached: a number with where it starts and where it should be. Two to four are enough.',
  'why.keyResult.example': 'Customers who invite a second person in week one: from 18 to 35 %.',
  'why.keyResult.mistake': 'Counting effort. “Hold ten interviews” can be done without anything getting better.',
  'why.checkIn': '{CheckIn}',
  'why.checkIn.what':
    'Once a week the {squad} says where its numbers are, how sure it is, and what stood in the way. Three minutes to write, one to read.',
  'why.checkIn.example': '31 %, confidence 5. The mail went out late because the texts waited for approval.',
  'why.checkIn.mistake':
    'Reporting upwards. It is written for the {squad} and for those who can help; a bad number is news, not a fault.',
  'why.confidence': 'Confidence',
  'why.confidence.what':
    'How sure the {squad} is that it gets there, from 1 to 10. Five means it could go either way. It says nothing about progress.',
  'why.confidence.example': 'Half the way at 3: the easy half is done, and the supplier has not answered.',
  'why.confidence.mistake': 'Averaging it. A 9 and a 1 are two stories, not a 5.',
  'why.ambition': 'Committed and aspirational',
  'why.ambition.what':
    'Committed: others rely on it, and less than all of it needs a word. Aspirational: a stretch, where reaching most of it is good.',
  'why.ambition.example': 'Committed: wages are paid on time. Aspirational: nobody needs to ask how to use it.',
  'why.ambition.mistake': 'Not saying which. Then one {squad} promises and another dreams, in the same words.',
  'why.link': 'Link',
  'why.link.what':
    'A sentence from {aSquad} on how its {objective} helps {aBet} or another {objective}. The other side may agree or ask back.',
  'why.link.example': 'If people get started in week one, fewer leave, which is what this {bet} lives on.',
  'why.link.mistake': 'Linking to everything. One honest sentence says more than five lines on a map.',
  'why.ask': 'Ask',
  'why.ask.what':
    'A question to whoever a thing belongs to, in the open, with an answer. Nobody outside {aSquad} changes its {objectives}; anybody may ask.',
  'why.ask.example': 'Your number fell in July. Is that the holidays, or should we hold the launch?',
  'why.ask.mistake': 'Wrapping an order in a question. The {squad} may say no.',
  'why.squad': '{Squads} and {tribes}',
  'why.squad.what':
    'A {squad} is a small group with one mission that decides how it works. A {tribe} is {squads} with a common purpose, and it gives them direction, not tasks.',
  'why.squad.example': 'First Ride, in the {tribe} Rider: from delivery to habit.',
  'why.squad.mistake': 'Making {aSquad} for a project. When it ends, so does what the people have learned together.',
} as const
