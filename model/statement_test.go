package model

import (
	"slices"
	"testing"
)

func TestJointStatement(t *testing.T) {
	c := Corpus{Statements: []Statement{
		{Speaker: "orrin", With: []ActorID{"vesland"}, Target: "sandria"},
		{Target: "vesland"},
	}}
	c.Index()
	joint, unknown := &c.Statements[0], &c.Statements[1]
	if got := joint.Speakers(); !slices.Equal(got, []ActorID{"orrin", "vesland"}) {
		t.Errorf("speakers %v", got)
	}
	if !joint.SaidBy("vesland") || joint.SaidBy("sandria") || unknown.SaidBy("") || unknown.Speakers() != nil {
		t.Error("a statement is said by its speakers, and by nobody when they are not known")
	}
	if got := c.Involving("vesland"); !slices.Equal(got, []*Statement{joint, unknown}) {
		t.Errorf("involving Vesland: %v", got)
	}
}
