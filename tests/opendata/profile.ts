/**
 * The profile https://datapackage.org/profiles/2.0/datapackage.json as a JSON Schema (draft 07): every
 * constraint that the standard’s own definitions state (github.com/frictionlessdata/datapackage,
 * profiles/source, MIT, © Open Knowledge Foundation), stated here without their words and examples.
 * No package of the registry carries it, and no test may need the network.
 */
type Schema = Readonly<Record<string, unknown>>;

const string = { type: 'string' };
const integer = { type: 'integer' };
const boolean = { type: 'boolean' };
const object = { type: 'object' };
const uri = { type: 'string', format: 'uri' };
const strings = { type: 'array', items: string };
const someStrings = { ...strings, minItems: 1 };
const someUniqueStrings = { ...someStrings, uniqueItems: true };
const path = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
};

const license = {
  type: 'object',
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
  properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: string },
};
const licenses = { type: 'array', minItems: 1, items: license };
const source = {
  type: 'object',
  minProperties: 1,
  properties: { title: string, path, email: { type: 'string', format: 'email' }, version: string },
};
const sources = { type: 'array', minItems: 0, items: source };
const contributors = {
  type: 'array',
  minItems: 1,
  items: {
    minProperties: 1,
    properties: {
      title: string,
      path,
      email: { type: 'string', format: 'email' },
      givenName: string,
      familyName: string,
      organization: string,
      roles: someStrings,
    },
  },
};
const created = { type: 'string', format: 'date-time' };

const labelled = (value: Schema): Schema => ({
  anyOf: [
    { type: 'array', items: value },
    {
      type: 'array',
      items: { type: 'object', required: ['value'], properties: { value, label: string } },
    },
  ],
});
const missingValues = labelled(string);

/** One of the values, at least one, none twice; values of several types are not mixed. */
const vocabulary = (...types: Schema[]): Schema => {
  const lists = types.map((items) => ({ type: 'array', minItems: 1, uniqueItems: true, items }));
  return lists.length === 1 ? lists[0]! : { oneOf: lists };
};
const bounds = (...types: Schema[]): Schema => {
  const bound = types.length === 1 ? types[0]! : { oneOf: types };
  return { minimum: bound, maximum: bound, exclusiveMinimum: bound, exclusiveMaximum: bound };
};
const lengths = { minLength: integer, maxLength: integer };

/** A field of one type; a field that names no type is a string. */
function field(
  type: string,
  constraints: Schema,
  more: Schema = {},
  formats = ['default'],
): Schema {
  return {
    type: 'object',
    required: type === 'string' ? ['name'] : ['name', 'type'],
    properties: {
      name: string,
      title: string,
      description: string,
      example: string,
      missingValues,
      type: { enum: [type] },
      ...(formats.length > 0 ? { format: { enum: formats } } : {}),
      constraints: { type: 'object', properties: { required: boolean, ...constraints } },
      rdfType: string,
      ...more,
    },
  };
}

const number = { type: 'number' };
const numeral = { bareNumber: boolean, groupChar: string };
const unique = { unique: boolean };
const ofText = { ...unique, enum: vocabulary(string), ...bounds(string) };
const fields: readonly Schema[] = [
  field(
    'string',
    { ...unique, pattern: string, enum: vocabulary(string), ...lengths },
    { categories: labelled(string), categoriesOrdered: boolean },
    ['default', 'email', 'uri', 'binary', 'uuid'],
  ),
  field(
    'number',
    { ...unique, enum: vocabulary(string, number), ...bounds(string, number) },
    { ...numeral, decimalChar: string },
  ),
  field(
    'integer',
    { ...unique, enum: vocabulary(string, integer), ...bounds(string, integer) },
    { ...numeral, categories: labelled(integer), categoriesOrdered: boolean },
  ),
  field('date', ofText, {}, []),
  field('time', ofText, {}, []),
  field('datetime', ofText, {}, []),
  field('year', { ...unique, enum: vocabulary(string, integer), ...bounds(string, integer) }),
  field('yearmonth', ofText),
  field(
    'boolean',
    { enum: vocabulary(boolean) },
    { trueValues: someStrings, falseValues: someStrings },
  ),
  field('object', {
    ...unique,
    enum: vocabulary(string, object),
    ...lengths,
    jsonSchema: object,
  }),
  field('geopoint', { ...unique, enum: vocabulary(string, { type: 'array' }, object) }, {}, [
    'default',
    'array',
    'object',
  ]),
  field('geojson', { ...unique, enum: vocabulary(string, object), ...lengths }, {}, [
    'default',
    'topojson',
  ]),
  field('array', {
    ...unique,
    enum: vocabulary(string, { type: 'array' }),
    ...lengths,
    jsonSchema: object,
  }),
  field('duration', ofText),
  field('any', { ...unique, enum: vocabulary({}) }, {}, []),
];

const foreignKey = (names: Schema, referred: Schema): Schema => ({
  properties: {
    fields: names,
    reference: {
      type: 'object',
      required: ['fields'],
      properties: { resource: string, fields: referred },
    },
  },
});

const tableSchema = {
  type: ['string', 'object'],
  required: ['fields'],
  properties: {
    $schema: string,
    fields: { type: 'array', minItems: 1, items: { type: 'object', oneOf: fields } },
    fieldsMatch: { type: 'array' },
    primaryKey: { oneOf: [someUniqueStrings, string] },
    uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: someUniqueStrings },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        oneOf: [foreignKey(strings, someUniqueStrings), foreignKey(string, string)],
      },
    },
    missingValues,
    name: string,
    title: string,
    description: string,
    homepage: uri,
    keywords: someStrings,
    examples: {
      type: 'array',
      items: { type: 'object', required: ['title', 'path'], properties: { title: string, path } },
    },
    created,
    version: string,
    contributors,
  },
};

const rows = { type: 'array', items: { type: 'integer', minimum: 1 } };
const tableDialect = {
  type: ['string', 'object'],
  properties: {
    $schema: string,
    header: boolean,
    headerRows: rows,
    headerJoin: string,
    commentRows: rows,
    commentChar: string,
    delimiter: string,
    lineTerminator: string,
    quoteChar: string,
    doubleQuote: boolean,
    escapeChar: string,
    nullSequence: string,
    skipInitialSpace: boolean,
    property: string,
    itemType: { type: 'string', enum: ['array', 'object'] },
    itemKeys: strings,
    sheetNumber: { type: 'integer', minimum: 1 },
    sheetName: string,
    table: string,
  },
};

const resource = {
  type: 'object',
  oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
  properties: {
    $schema: string,
    name: string,
    path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] },
    type: { type: 'string', enum: ['table'] },
    title: string,
    description: string,
    homepage: uri,
    sources,
    licenses,
    format: string,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: string,
    bytes: integer,
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: tableDialect,
    schema: tableSchema,
  },
};

export const dataPackageProfile: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: string,
    name: string,
    id: string,
    title: string,
    description: string,
    homepage: uri,
    version: string,
    created,
    contributors,
    keywords: someStrings,
    image: string,
    licenses,
    resources: { type: 'array', minItems: 1, items: resource },
    sources,
  },
};
