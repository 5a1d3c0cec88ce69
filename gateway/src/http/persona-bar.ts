/**
 * A bar over GraphiQL to choose a demo identity: it gets a token and puts it on every request of the page that brings
 * no `authorization` of its own. The token stays in the page's memory.
 */
export const personaBar = `
<style>
body { margin: 0 }
#personas { height: 36px; padding: 0 20px; display: flex; align-items: center; font: 13px system-ui, sans-serif }
#root, #root .graphiql-container { height: calc(100vh - 36px) }
#personas select { padding: 3px 6px; border: 1px solid #9fb3c8; border-radius: 6px; background: #fff; color: #102a43 }
</style>
<form id="personas"><label>身份 · Identity
<select><option value="">未登录 · not signed in</option></select></label></form>
<script>
(() => {
  const select = document.querySelector('#personas select');
  const send = window.fetch.bind(window);
  let token = '';
  window.fetch = (input, init = {}) => {
    if (!token) return send(input, init);
    const request = new Request(input, init);
    if (!request.headers.has('authorization')) request.headers.set('authorization', 'Bearer ' + token);
    return send(request);
  };
  send('/explorer/personas')
    .then((answer) => answer.json())
    .then(({ personas }) => {
      for (const { name, description } of personas) select.add(new Option(name + ' · ' + description, name));
    });
  select.addEventListener('change', async () => {
    token = '';
    const persona = select.value;
    if (!persona) return;
    const answer = await send('/explorer/personas', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    if (select.value !== persona) return;
    if (answer.ok) token = (await answer.json()).access_token;
    else select.value = '';
  });
})();
</script>
`;
