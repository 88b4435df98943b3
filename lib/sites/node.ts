/**
 * What kind of node this is, by what it says of itself: elements of a frame are no instances of
 * this window's classes.
 */
export function isElement(node: Node | null | undefined): node is HTMLElement {
  return node?.nodeType === 1;
}

/** Whether the root is a whole document, rather than a shadow root or an element. */
export function isDocument(root: Node): root is Document {
  return root.nodeType === 9;
}

/** Whether the node is the root of an element's shadow tree. */
export function isShadow(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && 'host' in root;
}

/** Whether the node is a text. */
export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** Whether the element takes text by itself: its `value` is a property that the page does not show. */
export function isField(
  element: Element | null,
): element is HTMLInputElement | HTMLTextAreaElement {
  return element?.localName === 'input' || element?.localName === 'textarea';
}

/** Whether the element is a list to choose from. */
export function isSelect(element: Element): element is HTMLSelectElement {
  return element.localName === 'select';
}

/** Whether the element shows another document. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** Whether the first node comes before the second in their document. */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & first.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
