const link = (href: string, zh: string, en: string) => `<li><a href="${href}">${href}</a> ${zh} · ${en}</li>`;

/** The page at `/`: where things are. */
export const landingPage = (graphPath: string, hasExplorer: boolean): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>医保超图 · Yibao Supergraph</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 44rem; margin: 4rem auto; padding: 0 1rem; color: #1a2b3c }
li { margin: .4rem 0 } a { color: #0b63a5 } code { background: #eef3f7; padding: .1rem .3rem }
</style>
</head>
<body>
<h1>医保超图 · Yibao Supergraph</h1>
<p>省级医疗保障公共服务的统一入口。<br>One graph for the public medical-insurance service of a province.</p>
<ul>
${[
  link(graphPath, '查询入口（POST）', 'the graph, by POST'),
  ...(hasExplorer ? [link('/explorer', '查询控制台，可切换演示身份', 'explorer, with demo identities')] : []),
  link('/health', '存活', 'alive'),
  link('/ready', '就绪', 'ready, with all services'),
  link('/metrics', '指标', 'metrics'),
].join('\n')}
</ul>
</body>
</html>
`;
