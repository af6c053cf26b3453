/** The part of JSON Schema (draft 07) that our schema is written in. Any other keyword does not compile. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly pattern: string } | { readonly enum: readonly string[] };
  /** `false` refuses what `properties` does not name; a schema holds for it. */
  readonly additionalProperties?: false | JsonSchema;
}

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** Where a value breaks its schema: the path (`figures["PL2.1"]`, empty for the whole) and which keyword refuses it. */
export interface SchemaFault {
  readonly path: string;
  readonly kind: 'type' | 'enum' | 'minimum' | 'maximum' | 'maxLength' | 'pattern' | 'required' | 'unknown' | 'name';
  /** What the keyword asks for, as text. */
  readonly expected: string;
}

/** Every place where a JSON value breaks a schema; empty where it keeps it. `value` is what `JSON.parse` gives. */
export function schemaFaults(schema: JsonSchema, value: unknown, path = ''): SchemaFault[] {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(value, type))) {
    return [{ path, kind: 'type', expected: types.join('|') }];
  }
  return [
    ...scalarFaults(schema, value, path),
    ...(Array.isArray(value) && schema.items
      ? value.flatMap((item, index) => schemaFaults(schema.items as JsonSchema, item, `${path}[${index}]`))
      : []),
    ...(isObject(value) ? objectFaults(schema, value, path) : []),
  ];
}

function scalarFaults(schema: JsonSchema, value: unknown, path: string): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const say = (kind: SchemaFault['kind'], expected: string): void => void faults.push({ path, kind, expected });
  if (schema.enum && !schema.enum.some((one) => one === value)) say('enum', schema.enum.join('|'));
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) say('minimum', String(schema.minimum));
    if (schema.maximum !== undefined && value > schema.maximum) say('maximum', String(schema.maximum));
  }
  if (typeof value === 'string') {
    // JSON Schema counts characters, not UTF-16 units.
    if (schema.maxLength !== undefined && [...value].length > schema.maxLength)
      say('maxLength', String(schema.maxLength));
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) say('pattern', schema.pattern);
  }
  return faults;
}

function objectFaults(schema: JsonSchema, value: Readonly<Record<string, unknown>>, path: string): SchemaFault[] {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  const missing = required
    .filter((name) => !has(value, name))
    .map((name): SchemaFault => ({ path: at(path, name), kind: 'required', expected: name }));
  const wrong = Object.entries(value).flatMap(([name, member]): SchemaFault[] => {
    const here = at(path, name);
    if (propertyNames && !isNamed(propertyNames, name))
      return [{ path: here, kind: 'name', expected: allowed(propertyNames) }];
    const own = has(properties, name) ? properties[name] : undefined;
    if (own) return schemaFaults(own, member, here);
    if (additionalProperties === false)
      return [{ path: here, kind: 'unknown', expected: Object.keys(properties).join(', ') }];
    return additionalProperties ? schemaFaults(additionalProperties, member, here) : [];
  });
  return [...missing, ...wrong];
}

function isNamed(names: NonNullable<JsonSchema['propertyNames']>, name: string): boolean {
  return 'pattern' in names ? new RegExp(names.pattern, 'u').test(name) : names.enum.includes(name);
}

function allowed(names: NonNullable<JsonSchema['propertyNames']>): string {
  return 'pattern' in names ? names.pattern : names.enum.join(', ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
  }
}

function at(path: string, name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** Names come from a file: `constructor` is no property of ours. */
function has(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}
