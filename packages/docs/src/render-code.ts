import { createRenderer, ExpressiveCodeBlock } from "@astrojs/starlight/expressive-code";

/** Renders equal code blocks only once. The pages of several API versions have many in common. */
export const createCodeRenderer: typeof createRenderer = async (options) => {
  const renderer = await createRenderer(options);
  const render = renderer.ec.render.bind(renderer.ec);
  const results = new Map<string, ReturnType<typeof render>>();
  renderer.ec.render = async (input, ...rest) => {
    if (!(input instanceof ExpressiveCodeBlock)) return render(input, ...rest);
    const { code, language, meta, parentDocument } = input;
    // A page's first block also loads the style sheet and the script.
    const isFirst = parentDocument?.positionInDocument?.groupIndex === 0;
    const key = JSON.stringify([code, language, meta, isFirst]);
    const result = results.get(key) ?? render(input, ...rest);
    results.set(key, result);
    const { renderedGroupAst, ...other } = await result;
    // The caller may insert a style element.
    return { ...other, renderedGroupAst: { ...renderedGroupAst, children: [...renderedGroupAst.children] } };
  };
  return renderer;
};
