/**
 * A bounded cache: what was made for a key is kept until too many others were. A draft that is
 * being written changes one sentence at a time, so all others are remembered.
 */
export function remember<T>(limit: number, make: (key: string) => T): (key: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (key) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? make(key);
    recent.set(key, value);
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    return value;
  };
}
