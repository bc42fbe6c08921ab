#include "ctoml.h"

#include "toml_included.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <new>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr size_t most_bytes = 1024 * 1024;
// A dotted key cannot cross a line, so this bounds its depth; toml++ itself has no bound for it.
constexpr size_t most_dots_in_a_line = 100;

struct Node {
    size_t parent;
    std::string key;
    ct_kind kind;
    std::string value;
    ct_place place;
    ct_place key_place;
};

ct_place place(const toml::source_position &position) {
    return {static_cast<uint32_t>(position.line), static_cast<uint32_t>(position.column)};
}

ct_text text(const std::string &string) {
    return {string.data(), string.size()};
}

bool stands_before(const ct_place &left, const ct_place &right) {
    return left.line != right.line ? left.line < right.line : left.column < right.column;
}

}  // namespace

struct ct_document {
    // A deque, because texts that were handed out must not move.
    std::deque<Node> nodes;
    bool failed = false;
    std::string message;
    ct_place fault_place = {0, 0};

    void fail(std::string_view why, ct_place where) {
        nodes.clear();
        failed = true;
        message = why;
        fault_place = where;
    }
};

namespace {

template <typename Value>
std::string printed(const Value &value) {
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream << value;
    return stream.str();
}

std::string value_text(const toml::node &node) {
    if (const auto *string = node.as_string()) return string->get();
    if (const auto *integer = node.as_integer()) return std::to_string(integer->get());
    if (const auto *real = node.as_floating_point()) return printed(real->get());
    if (const auto *truth = node.as_boolean()) return truth->get() ? "true" : "false";
    if (const auto *date = node.as_date()) return printed(date->get());
    if (const auto *time = node.as_time()) return printed(time->get());
    if (const auto *both = node.as_date_time()) return printed(both->get());
    return {};
}

ct_kind kind(const toml::node &node) {
    switch (node.type()) {
    case toml::node_type::table: return CT_TABLE;
    case toml::node_type::array: return CT_ARRAY;
    case toml::node_type::integer: return CT_INTEGER;
    case toml::node_type::floating_point: return CT_FLOAT;
    case toml::node_type::boolean: return CT_BOOLEAN;
    case toml::node_type::date: return CT_DATE;
    case toml::node_type::time: return CT_TIME;
    case toml::node_type::date_time: return CT_DATE_TIME;
    default: return CT_STRING;
    }
}

struct Child {
    std::string key;
    const toml::node *node;
    ct_place key_place;
};

std::vector<Child> children(const toml::table &table) {
    std::vector<Child> found;
    for (const auto &[key, node] : table)
        found.push_back({std::string(key.str()), &node, place(key.source().begin)});
    std::stable_sort(found.begin(), found.end(), [](const Child &left, const Child &right) {
        return stands_before(left.key_place, right.key_place);
    });
    return found;
}

std::vector<Child> children(const toml::array &array) {
    std::vector<Child> found;
    for (const auto &node : array)
        found.push_back({std::to_string(found.size()), &node, place(node.source().begin)});
    return found;
}

void add(ct_document &document, const Child &child, size_t parent) {
    const toml::node &node = *child.node;
    const size_t index = document.nodes.size();
    document.nodes.push_back({parent, child.key, kind(node), value_text(node),
                              place(node.source().begin), child.key_place});
    if (const auto *table = node.as_table())
        for (const auto &member : children(*table)) add(document, member, index);
    if (const auto *array = node.as_array())
        for (const auto &member : children(*array)) add(document, member, index);
}

// True when the text may be handed to toml++; otherwise the document says why not.
bool is_bounded(ct_document &document, std::string_view bytes) {
    if (bytes.size() > most_bytes) {
        document.fail("the file is larger than 1 MiB", {1, 1});
        return false;
    }
    uint32_t line = 1;
    size_t dots = 0;
    for (const char byte : bytes) {
        if (byte == '\n') {
            line += 1;
            dots = 0;
        } else if (byte == '.' && ++dots > most_dots_in_a_line) {
            document.fail("more than 100 dots in one line", {line, 1});
            return false;
        }
    }
    return true;
}

void parse(ct_document &document, std::string_view bytes) {
    if (!is_bounded(document, bytes)) return;
    try {
        const toml::table root = toml::parse(bytes);
        add(document, {"", &root, {1, 1}}, 0);
    } catch (const toml::parse_error &error) {
        document.fail(error.description(), place(error.source().begin));
    }
}

}  // namespace

ct_document *ct_parse(const char *bytes, size_t count) {
    ct_document *document = nullptr;
    try {
        document = new ct_document;
        parse(*document, std::string_view(bytes ? bytes : "", bytes ? count : 0));
        return document;
    } catch (...) {
        delete document;
        return nullptr;
    }
}

void ct_free(ct_document *document) { delete document; }

bool ct_failed(const ct_document *document) { return document->failed; }

ct_fault ct_get_fault(const ct_document *document) {
    return {text(document->message), document->fault_place};
}

size_t ct_count(const ct_document *document) { return document->nodes.size(); }

ct_node ct_get_node(const ct_document *document, size_t index) {
    const Node &node = document->nodes[index];
    return {node.parent, text(node.key), node.kind, text(node.value), node.place, node.key_place};
}
