import { TYPES } from 'postgraphile/@dataplan/pg'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

/** PostGraphile's standard preset over the product's schema, with a pool as large as the product's. */
export const presetFor = (appUrl: string): GraphileConfig.Preset => ({
  extends: [PostGraphileAmberPreset],
  plugins: [names],
  disablePlugins: ['PgIndexBehaviorsPlugin'], // it hides relations whose key is longer than their index
  pgServices: [
    makePgService({
      connectionString: appUrl,
      schemas: ['poly', 'bench_peer'],
      poolConfig: { max: 10 },
      pubsub: false,
    }),
  ],
  grafserv: { graphiql: false, watch: false },
})

/** The schema has a table and a function `org`, which PostGraphile takes for one name, and a table `node`, which is Relay's. */
const names: GraphileConfig.Plugin = {
  name: 'NamesPlugin',
  version: '1.0.0',
  gather: {
    hooks: {
      async pgCodecs_findPgCodec(_info, event) {
        if (event.pgType.typname === 'xid8') event.pgCodec ??= TYPES.bigint // asked for by nobody, but warned of
      },
    },
  },
  inflection: {
    replace: {
      functionResourceName(previous, _options, details) {
        const name = previous?.(details) ?? details.pgProc.proname
        return details.pgProc.getNamespace()?.nspname === 'poly' ? `${name}_function` : name
      },
      classCodecName(previous, _options, details) {
        return details.pgClass.relname === 'node' ? 'thing' : (previous?.(details) ?? details.pgClass.relname)
      },
    },
  },
}
