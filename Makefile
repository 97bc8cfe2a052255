# The work is in deploy/local/ and in services/embedded; here are only the names of it.
.DEFAULT_GOAL := help
.PHONY: help run dev demo test quick fuzz bench build format stop reset backup restore republish

help: ## this list
	@awk -F ':.*## ' '/^[a-z]*:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

run: ## 构建并启动全部服务 · build and start everything, until Ctrl-C
	@exec sh deploy/local/run.sh $(WITHOUT)

dev: ## 单个服务热加载：SERVICE=hazard（需先 make run WITHOUT=hazard）· one service with live reload
	@exec sh deploy/local/dev.sh $(SERVICE)

demo: ## 演示场景（需先 make run）· play a scenario against a running make run
	@exec sh deploy/local/demo.sh

test: ## 全部测试，含浏览器测试 · every test, the browser's included
	@exec sh deploy/local/test.sh

quick: ## 不需要服务器的测试，两分钟内 · the tests that need no server, within two minutes
	@exec sh deploy/local/quick.sh

fuzz: ## 向运行中的演示发送错误请求（需先 make run）· wrong requests to a running make run
	@exec sh deploy/local/fuzz.sh $(SEED) $(EACH)

bench: ## 测速，打印对比表 · measure and print a table
	@exec sh deploy/local/bench.sh

build: ## 构建有改动的部分 · build what is out of date, without tests
	@exec sh deploy/local/build.sh

format: ## 统一代码格式 · format all Java sources
	@exec services/mvnw -q -B -f services/pom.xml spotless:apply

stop: ## 从另一终端停止 · stop a run from another terminal
	@exec sh deploy/local/stop.sh

reset: ## 停止并清除数据 · stop and clear all data
	@exec sh deploy/local/reset.sh

backup: ## 备份数据库、证据与账号（运行中也可）· back up databases, evidence and accounts
	@exec sh deploy/local/backup.sh

restore: ## 恢复：TO=2026-11-30T14:00 REPLACE=yes（须先停止）· bring back, to the latest moment or to TO
	@exec sh deploy/local/restore.sh "$(TO)" "$(REPLACE)"

republish: ## 重发全部事件（消息主题丢失后）· fill lost topics again
	@exec sh deploy/local/republish.sh
