;; Emacs 29 and later, or 28 with the package eglot: put this into init.el.
(require 'eglot)
(define-derived-mode outreach-mode text-mode "Outreach")
(add-to-list 'auto-mode-alist '("\\.outreach\\.md\\'" . outreach-mode))
(add-to-list 'eglot-server-programs '(outreach-mode . ("outreach" "lsp" "--stdio")))
(add-hook 'outreach-mode-hook #'eglot-ensure)
