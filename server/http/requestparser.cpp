// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/requestparser.h"

#include "server/http/target.h"

// The only file that knows Beast, which compiles slowly.
#include <algorithm>
#include <array>
#include <boost/beast/http/basic_parser.hpp>
#include <string_view>

namespace beast = boost::beast;
namespace http = boost::beast::http;
using beast::error_code;
using beast::string_view;

namespace {

constexpr int newestVersion = 11;

// Headers of which a second one continues the list of the first. Any other given twice is refused.
bool isList(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 17> lists{"accept",          "accept-charset",
                                                            "accept-encoding", "accept-language",
                                                            "cache-control",   "connection",
                                                            "expect",          "forwarded",
                                                            "if-match",        "if-none-match",
                                                            "keep-alive",      "pragma",
                                                            "prefer",          "te",
                                                            "trailer",         "via",
                                                            "x-forwarded-for"};
    return std::find(lists.begin(), lists.end(), std::string_view(name.constData(), size_t(name.size()))) !=
           lists.end();
}

QByteArray bytesOf(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isVersion(const QByteArray &word)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return word.size() == 8 && word.startsWith("HTTP/") && isDigit(word[5]) && word[6] == '.' && isDigit(word[7]);
}

bool isPlain(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return (c >= ' ' && c < 0x7f) || c == '\t'; });
}

} // namespace

// Beast frames the message; what it found is kept and judged here.
class RequestParser::Reader final : public http::basic_parser<true>
{
public:
    Reader(qint64 header, qint64 body) : headLimit(header)
    {
        eager(true);
        header_limit(static_cast<std::uint32_t>(header) + 4);
        body_limit(static_cast<std::uint64_t>(body));
    }

    State put(QByteArray &bytes);
    State refuse(int with, const char *why)
    {
        status = with;
        refusal = why;
        return state = State::Refused;
    }

    const qint64 headLimit;
    State state = State::Head;
    int status = 0;
    const char *refusal = "";
    bool expects = false;
    HttpRequest request{};

private:
    void judge(int with, const char *why, error_code &ec)
    {
        refuse(with, why);
        ec = http::error::bad_value;
    }
    bool takeHead(QByteArray &bytes);

    void on_request_impl(http::verb verb, string_view method, string_view target, int version, error_code &ec) override;
    void on_response_impl(int, string_view, int, error_code &) override {}
    void on_field_impl(http::field, string_view name, string_view value, error_code &ec) override;
    void on_header_impl(error_code &ec) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view body, error_code &) override
    {
        request.body.append(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code &ec) override
    {
        return on_body_impl(body, ec);
    }
    void on_finish_impl(error_code &) override {}

    qint64 m_wireBytes = 0;
    int m_version = 0;
    bool m_headDone = false;
};

void RequestParser::Reader::on_request_impl(http::verb verb, string_view method, string_view target, int version,
                                            error_code &ec)
{
    static constexpr std::array known{http::verb::get,   http::verb::head,    http::verb::post,   http::verb::put,
                                      http::verb::patch, http::verb::delete_, http::verb::options};
    if (verb == http::verb::connect || verb == http::verb::trace)
        return judge(405, "method", ec);
    if (std::find(known.begin(), known.end(), verb) == known.end())
        return judge(501, "method", ec);
    const auto read = readTarget(bytesOf(target));
    if (!read)
        return judge(400, "target", ec);
    m_version = version;
    request.method = bytesOf(method);
    request.path = read->path;
    request.query = read->query;
}

void RequestParser::Reader::on_field_impl(http::field, string_view name, string_view value, error_code &ec)
{
    if (m_headDone) // what follows the last chunk must not change what was said before the body
        return;
    const auto key = bytesOf(name).toLower();
    const auto text = bytesOf(value);
    if (!isPlain(text))
        return judge(400, "header", ec);
    auto &place = request.headers[key];
    if (place.isNull())
        place = text.isNull() ? QByteArray("") : text;
    else if (isList(key))
        place += ", " + text;
    else
        judge(400, "header_twice", ec);
}

void RequestParser::Reader::on_header_impl(error_code &ec)
{
    m_headDone = true;
    const auto &headers = request.headers;
    if (m_version == newestVersion && headers.value("host").isEmpty())
        return judge(400, "host", ec);
    if (headers.contains("transfer-encoding") &&
        (m_version != newestVersion || headers.value("transfer-encoding").toLower() != "chunked"))
        return judge(400, "transfer_encoding", ec);
    if (headers.value("content-length").contains(','))
        return judge(400, "content_length", ec);
    if (const auto expect = headers.value("expect").toLower(); expect == "100-continue")
        expects = m_version == newestVersion;
    else if (!expect.isEmpty())
        judge(417, "expect", ec);
}

// The whole head at once: then its size, the form of its lines and everything it says are judged before any body.
bool RequestParser::Reader::takeHead(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return false;
    if (bytes[0] < 'A' || bytes[0] > 'Z') {
        refuse(bytes[0] >= 'a' && bytes[0] <= 'z' ? 501 : 400, "method");
        return false;
    }
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end + 4 > headLimit) {
        if (end >= 0 || bytes.size() >= headLimit)
            refuse(431, "header_limit");
        else if (bytes.contains('\0'))
            refuse(400, "header");
        return false;
    }
    const auto line = bytes.left(bytes.indexOf("\r\n"));
    const auto version = line.mid(line.lastIndexOf(' ') + 1);
    if (isVersion(version) && version != "HTTP/1.1" && version != "HTTP/1.0") {
        refuse(505, "version");
        return false;
    }
    const auto head = bytes.left(end + 4);
    if (head.contains("\r\n ") || head.contains("\r\n\t")) {
        refuse(400, "folded_header");
        return false;
    }
    return true;
}

RequestParser::State RequestParser::Reader::put(QByteArray &bytes)
{
    if (state == State::Head && !takeHead(bytes))
        return state;
    if (state == State::Refused || state == State::Complete)
        return state;

    error_code ec;
    const auto used = basic_parser::put(boost::asio::const_buffer(bytes.constData(), size_t(bytes.size())), ec);
    bytes.remove(0, static_cast<qsizetype>(used));
    if (state == State::Refused)
        return state;
    if (ec == http::error::body_limit)
        return refuse(413, "body_limit");
    if (ec && ec != http::error::need_more)
        return refuse(400, m_headDone ? "body" : "header");
    // Chunks of one byte with long extensions: much to read for nothing.
    if (m_headDone && state == State::Body) {
        m_wireBytes += static_cast<qint64>(used);
        if (bytes.size() > headLimit || m_wireBytes > 4 * request.body.size() + 64LL * 1024)
            return refuse(400, "body");
    }
    return state = is_done() ? State::Complete : State::Body;
}

RequestParser::RequestParser(qint64 headerLimit, qint64 bodyLimit)
    : m_reader(std::make_unique<Reader>(headerLimit, bodyLimit))
{
}

RequestParser::~RequestParser() = default;

RequestParser::State RequestParser::put(QByteArray &bytes)
{
    return m_reader->put(bytes);
}

int RequestParser::status() const
{
    return m_reader->status;
}

const char *RequestParser::refusal() const
{
    return m_reader->refusal;
}

bool RequestParser::keepAlive() const
{
    return m_reader->keep_alive();
}

bool RequestParser::expectsContinue() const
{
    return m_reader->expects;
}

qint64 RequestParser::bodySize() const
{
    return m_reader->request.body.size();
}

HttpRequest RequestParser::take()
{
    return std::move(m_reader->request);
}
