/**
 * The same function, which remembers what it gave for an object: rows and cells that are alike in one file and the next
 * are the very same objects, and nobody changes them once they are read. For pure functions of which nobody changes the
 * results. What is remembered goes with the object; an answer that holds another file's objects would keep that file.
 */
export function rememberObject<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const answer = read(key);
    known.set(key, answer);
    return answer;
  };
}
