/** An element by its local name; which namespace it is of does not matter, since every version has one of its own. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

/** The first element at a path of local names; null when there is none. */
export function nodeAt(node: XmlNode, ...path: readonly string[]): XmlNode | null {
  let at: XmlNode | undefined = node;
  for (const name of path) {
    at = at.children.find((child) => child.name === name);
    if (at === undefined) return null;
  }
  return at;
}

/** Text of the first element at a path, blanks around it gone; '' when there is none. */
export function textAt(node: XmlNode, ...path: readonly string[]): string {
  return nodeAt(node, ...path)?.text.trim() ?? '';
}

/** The children of one name. */
export function nodesOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The first text that is not empty. */
export function firstText(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}
