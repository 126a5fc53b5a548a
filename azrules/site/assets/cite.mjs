// Beside each text to cite a button that copies it; in the text the whole address of the page, where it can be cited.

for (const box of document.querySelectorAll(".az-cite")) {
  const text = box.querySelector(".az-cite__text");
  const address = box.querySelector(".az-cite__address");
  if (address.textContent.startsWith("/") && location.protocol.startsWith("http")) {
    address.textContent = location.origin + location.pathname;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-button az-cite__button";
  button.textContent = box.dataset.azCopy;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  said.className = "az-cite__said";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = box.dataset.azCopied;
    } catch {
      // Where the browser does not let a page copy, the text is selected: the reader copies it.
      getSelection().selectAllChildren(text);
    }
  });
  box.append(button, said);
}
