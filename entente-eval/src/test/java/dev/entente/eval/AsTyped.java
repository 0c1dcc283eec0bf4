package dev.entente.eval;

import dev.entente.search.Inquiry;

/** Names in a search as they are typed: ids already. */
record AsTyped() implements Inquiry.Names {
    @Override
    public String actor(String typed) {
        return typed;
    }

    @Override
    public String document(String typed) {
        return typed;
    }
}
