/** A squad’s page as nested queries ask for it: the words of `squads.get`, but the end of seats, which is `infinity` and no day to PostGraphile. */
export const squadPageDocument = `query SquadPage($org: UUID!, $slug: String!, $cycle: UUID!) {
  orgByOrgId(orgId: $org) { name timeZone cycleKind terms }
  allCycles(condition: { orgId: $org }, orderBy: STARTS_ON_DESC) { nodes { rowId name kind startsOn endsOn } }
  unitByOrgIdAndSlug(orgId: $org, slug: $slug) {
    rowId kind slug prefix timeZone cycleKind
    thing: thingByOrgIdAndRowId { title body }
    standings: standingsByOrgIdAndUnitId { nodes { parentId fromOn } }
    seats: seatsByOrgIdAndUnitId { nodes { role label fromOn member: memberByOrgIdAndMemberId { rowId name title } } }
    seatRequests: seatRequestsByOrgIdAndUnitId(condition: { state: "open" }) { nodes { rowId createdAt memberByOrgIdAndMemberId { rowId name } } }
    objectives: objectivesByOrgIdAndOwnerIdAndOwnerSort(condition: { cycleId: $cycle }) { nodes {
      rowId ambition basis basisReason grade gradeNote
      thing: thingByOrgIdAndRowIdAndKindAndOwnerId {
        key title body state version
        links: edgesByOrgIdAndSourceIdAndSourceKindAndSourceOwnerId { nodes {
          rowId kind weight sentence expectedEffect state version changedAt sourceVersion targetVersion
          target: thingByOrgIdAndTargetIdAndTargetKindAndTargetOwnerId { rowId kind key title state version }
          answer: edgeAnswerByOrgIdAndEdgeId { verdict sentence sourceVersion targetVersion changedAt memberByOrgIdAndChangedBy { name } }
        } }
      }
      keyResults: keyResultsByOrgIdAndObjectiveIdAndOwnerId { nodes {
        rowId position measure unit baseline baselineDueOn target low high dueOn readableFromWeek
        currentValue currentEvidence currentConfidence currentStatus currentObservedOn
        thing: thingByOrgIdAndRowIdAndKindAndOwnerId { key title body state version }
        values: checkInValuesByOrgIdAndKeyResultIdAndSquadId(first: 3, orderBy: [OBSERVED_ON_DESC, RECORDED_AT_DESC]) { nodes { confidence } }
      } }
    } }
    checkIns: checkInsByOrgIdAndSquadId(first: 20, orderBy: PUBLISHED_AT_DESC) { nodes {
      rowId weekOf publishedAt correctsId p1S stoppedUs nextWeeks learning
      member: memberByOrgIdAndAuthorId { name }
      values: checkInValuesByOrgIdAndCheckInIdAndSquadIdAndAuthorId { nodes {
        value confidence status note
        keyResult: keyResultByOrgIdAndKeyResultIdAndSquadId { unit thing: thingByOrgIdAndRowIdAndKindAndOwnerId { key title } }
      } }
    } }
    asks: asksByOrgIdAndToUnitId { nodes {
      rowId neededBy answer answeredAt
      thing: thingByOrgIdAndRowIdAndKindAndOwnerId { body version createdAt member: memberByOrgIdAndCreatedBy { name } }
      answerer: memberByOrgIdAndAnsweredBy { name }
    } }
  }
}`

/** A check-in with one value, through the function of peer.sql. */
export const publishDocument = `mutation Publish($input: BenchPeerPublishInput!) {
  benchPeerPublish(input: $input) { result { rowId weekOf publishedAt } }
}`
