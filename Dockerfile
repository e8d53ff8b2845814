# The planner as one image: built here once, started by the script behind `npm start`. It wants a PostgreSQL by DATABASE_URL.
FROM node:24-slim

WORKDIR /app
RUN chown node:node /app
USER node

COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci

# Generated first: the fingerprint that spares the start a second build covers what generating leaves behind.
COPY --chown=node:node . .
RUN npm run generate && npm run build

ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# The command behind `npm start`, without npm waiting beside it.
CMD ["node", "scripts/start.js"]
