import { NewOrgPage } from '#web/features/orgs/new-org-page.tsx'
import { OfferSample } from '#web/features/samples/offer-sample.tsx'

/** `/new`: an organisation of one's own, or a look around first. */
export const NewOrgRoute = () => <NewOrgPage offer={<OfferSample />} />
