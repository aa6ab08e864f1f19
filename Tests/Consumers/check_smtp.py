"""Sends e-mails through a strict server of its own and looks at what arrives.

    check_smtp.py SITEGEN CONTENT ID...

The server keeps to RFC 5321: commands in order, lines of at most 998 octets and no bare line feed. One more server
refuses the receiver, one never answers a line.
"""

import email
import socket
import subprocess
import sys
import threading
from email import policy


class Server(threading.Thread):
    """Takes one connection; `refuses` is the command that it answers with 550."""

    def __init__(self, refuses=None):
        super().__init__(daemon=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.refuses = refuses
        self.commands, self.faults, self.message = [], [], b""

    def run(self):
        connection, _ = self.listener.accept()
        stream = connection.makefile("rb")

        def say(text):
            connection.sendall(text.encode() + b"\r\n")

        def line():
            text = stream.readline()
            if not text.endswith(b"\r\n"):
                self.faults.append(f"a bare line feed: {text[:80]!r}")
            if len(text) > 1000:
                self.faults.append(f"a line of {len(text)} octets")
            return text

        say("220 sink")
        while text := line():
            command = text.decode().strip()
            self.commands.append(command)
            verb = command.split(" ")[0].split(":")[0].upper()
            if verb == self.refuses:
                say("550 no such mailbox")
            elif verb == "EHLO":
                say("250-sink")
                say("250 8BITMIME")
            elif verb in ("MAIL", "RCPT"):
                say("250 fine")
            elif verb == "DATA":
                say("354 go on")
                lines = []
                while (text := line()) != b".\r\n":
                    lines.append(text[1:] if text.startswith(b".") else text)
                self.message = b"".join(lines)
                say("250 taken")
            elif verb == "QUIT":
                say("221 bye")
                break
            else:
                say("500 what?")
        connection.close()


def run(sitegen, arguments):
    return subprocess.run([sitegen, "emails", *arguments], capture_output=True, text=True, timeout=60)


def main() -> int:
    sitegen, content, product, ids = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
    passed, failed = 0, []

    def expect(truth, what):
        nonlocal passed
        if truth:
            passed += 1
        else:
            failed.append(what)

    for name in ids:
        server = Server()
        server.start()
        done = run(sitegen, ["send", name, "--to", "qa@example.com", "--smtp", f"127.0.0.1:{server.port}", "--content", content, "--product", product])
        server.join(10)
        expect(done.returncode == 0, f"{name}: {done.stderr}")
        expect(not server.faults, f"{name}: {server.faults}")
        expect(server.commands[-1:] == ["QUIT"], f"{name}: {server.commands}")
        message = email.message_from_bytes(server.message, policy=policy.default)
        kinds = [part.get_content_type() for part in message.walk()]
        expect(kinds == ["multipart/alternative", "text/plain", "text/html"], f"{name}: {kinds}")
        expect(not message.defects and message["To"] == "qa@example.com", f"{name}: {message.defects} {message['To']}")
        for part, kind in (("html", "html"), ("text", "plain"), ("subject", None)):
            shown = run(sitegen, ["verify", name, "--as", part, "--content", content, "--product", product]).stdout
            arrived = message["Subject"] if kind is None else message.get_body((kind,)).get_content().replace("\r\n", "\n")
            expect(arrived.rstrip("\n") == shown.rstrip("\n"), f"{name}: the {part} that arrives is another")

    server = Server(refuses="RCPT")
    server.start()
    done = run(sitegen, ["send", ids[0], "--to", "nobody@example.com", "--smtp", f"127.0.0.1:{server.port}", "--content", content, "--product", product])
    expect(done.returncode == 3 and "no such mailbox" in done.stderr, f"refused: {done.returncode} {done.stderr}")
    for receiver in ("a@b\r\nRCPT TO:<c@d>", "a b@c", "no-at", "a@b>"):
        done = run(sitegen, ["send", ids[0], "--to", receiver, "--smtp", "127.0.0.1:1", "--content", content, "--product", product])
        expect(done.returncode == 3 and "not the address" in done.stderr, f"{receiver!r}: {done.returncode} {done.stderr}")
    done = run(sitegen, ["send", ids[0], "--to", "a@b.example", "--smtp", "127.0.0.1:1", "--content", content, "--product", product])
    expect(done.returncode == 3 and "does not answer" in done.stderr, f"closed port: {done.returncode} {done.stderr}")

    for line in failed:
        print(line)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
