import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { localeFor } from '#web/lib/format.ts'
import { createQueryClient } from '#web/lib/query-client.ts'
import { createTrpcClient, TRPCProvider } from '#web/lib/trpc.ts'
import { useSpoken } from '#web/messages/spoken.ts'
import { LanguageProvider } from '#web/messages/use-messages.tsx'
import { createAppRouter } from './router.tsx'

/** Everything that lives as long as the page. */
export const Providers = () => {
  const [queryClient] = useState(createQueryClient)
  const [trpcClient] = useState(createTrpcClient)
  const [router] = useState(createAppRouter)
  const catalogue = useSpoken()
  return (
    <I18nProvider locale={localeFor(catalogue.language)}>
      <LanguageProvider catalogue={catalogue}>
        <QueryClientProvider client={queryClient}>
          <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
            <RouterProvider router={router} />
          </TRPCProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </I18nProvider>
  )
}
