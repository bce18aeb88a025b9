(() => {
  const table = document.getElementById("call-sites");
  const bodies = () => [...table.tBodies];
  const field = id => document.getElementById(id);

  for (const button of table.querySelectorAll(".toggle")) {
    const evidence = document.getElementById(button.getAttribute("aria-controls"));
    const show = open => { evidence.hidden = !open; button.setAttribute("aria-expanded", String(open)); };
    show(false);
    button.addEventListener("click", () => show(evidence.hidden));
  }

  function filter() {
    const words = field("search").value.trim().toLowerCase();
    const severity = field("severity").value;
    const rule = field("rule").value;
    let shown = 0;
    for (const body of bodies()) {
      const seen = (!words || body.textContent.toLowerCase().includes(words))
        && (!severity || body.dataset.severity === severity)
        && (!rule || body.dataset.rules.split(" ").includes(rule))
        && (field("tests").checked || body.dataset.test === "false");
      body.hidden = !seen;
      shown += seen ? 1 : 0;
    }
    field("shown").textContent = `${shown} of ${bodies().length} shown`;
  }

  function sort(button) {
    const heading = button.closest("th");
    const key = button.dataset.key;
    const numeric = heading.classList.contains("number");
    const ascending = heading.getAttribute("aria-sort") === "descending";
    const value = body => numeric ? (body.dataset[key] === "" ? -Infinity : Number(body.dataset[key])) : body.dataset[key];
    const order = bodies().map((body, index) => ({ body, index, value: value(body) }));
    order.sort((a, b) => ((a.value > b.value) - (a.value < b.value)) * (ascending ? 1 : -1) || a.index - b.index);
    table.append(...order.map(entry => entry.body));
    for (const other of table.tHead.querySelectorAll("th[aria-sort]")) {
      other.setAttribute("aria-sort", other === heading ? (ascending ? "ascending" : "descending") : "none");
    }
  }

  field("filters").addEventListener("input", filter);
  field("filters").addEventListener("submit", event => event.preventDefault());
  for (const button of table.tHead.querySelectorAll("button")) {
    button.addEventListener("click", () => sort(button));
  }
  filter();
})();
