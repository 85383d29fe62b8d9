-- What a writer does in Neovim: reads what is marked, takes the first fix, saves, asks for the promises.
local function soon(what, holds)
  if vim.wait(30000, holds, 50) then return end
  io.stderr:write('This did not come: ' .. what .. '\n')
  vim.cmd('cquit')
end

local function findings()
  return vim.tbl_map(function(found)
    local words = vim.api.nvim_buf_get_text(0, found.lnum, found.col, found.end_lnum, found.end_col, {})
    return found.code .. ': ' .. table.concat(words, '\n')
  end, vim.diagnostic.get(0))
end

soon('the findings', function() return #vim.diagnostic.get(0) == 2 end)
local report = { findings = findings() }

-- Who looks at a screen picks from a list; here the first one is picked.
vim.ui.select = function(fixes, options, choose)
  report.fixes = vim.tbl_map(options.format_item, fixes)
  choose(fixes[1])
end
vim.fn.search('I hope')
vim.lsp.buf.code_action()
soon('the fixed text', function() return vim.fn.search('I hope', 'n') == 0 end)
soon('the findings after the fix', function() return #vim.diagnostic.get(0) == 1 end)
vim.cmd('write')

local answers = vim.lsp.buf_request_sync(0, 'outreach/promises', vim.empty_dict(), 30000)
report.promises = vim.tbl_map(function(promise) return promise.state .. ': ' .. promise.what end, answers[1].result)
vim.fn.writefile({ vim.fn.json_encode(report) }, vim.env.REPORT)
vim.cmd('quit')
