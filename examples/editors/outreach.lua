-- Neovim 0.7 and later, with its built-in client: put this into init.lua.
local client

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.outreach.md',
  callback = function(draft)
    client = client
      or vim.lsp.start_client({
        name = 'outreach',
        cmd = { 'outreach', 'lsp', '--stdio' },
        root_dir = vim.fn.getcwd(),
      })
    vim.lsp.buf_attach_client(draft.buf, client)
  end,
})
